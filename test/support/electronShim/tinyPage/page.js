/** A page with nothing in it: hears every event, and answers close requests as a test tells it. */
window.heard = [];
/** `undefined`: lets the request wait, as while a person thinks. */
window.willClose = undefined;
for (const name of ['menuAction', 'openFile', 'settingsChanged', 'windowFocused', 'focusRequested']) {
  window.cjmHost.on(name, (event) => window.heard.push({ name, event }));
}
window.stopListening = window.cjmHost.on('closeRequested', (event) => {
  window.heard.push({ name: 'closeRequested', event });
  window.requestId = event.requestId;
  if (window.willClose !== undefined) {
    window.cjmHost.window.answerClose({ requestId: event.requestId, close: window.willClose });
  }
});
document.getElementById('button').addEventListener('click', () => {
  window.cjmHost.app.openLink({ url: 'https://example.com/clicked' });
});
void (async () => {
  const { value } = await window.cjmHost.app.info();
  if (value.openFirst) await window.cjmHost.files.claim({ ref: value.openFirst });
  await window.cjmHost.window.setState({
    title: value.openFirst?.name ?? 'start',
    edited: false,
    ...(value.openFirst ? { file: value.openFirst } : {}),
  });
  window.ready = true;
})();
