import { expect, test } from 'vitest';
import type { Action } from '../../../../renderer/actions/action';
import { newWindow } from '../../../../renderer/actions/newWindow';
import { revealMap } from '../../../../renderer/actions/revealMap';
import { NO_FILE } from '../../../../renderer/document/openDocument';
import type { HostCallName } from '../../../../shared/host/hostApi';
import { buildDocument } from '../../../support/buildDocument';
import { createTestEditor } from '../../../support/createTestEditor';
import { createTestShell } from '../../../support/createTestShell';
import { createMemoryHost } from '../../../support/memoryHost';

const CASES: readonly (readonly [HostCallName, Action])[] = [
  ['files.reveal', revealMap],
  ['window.open', newWindow],
];

test.each(CASES)('the person reads why %s did nothing', async (call, action) => {
  const host = createMemoryHost({ files: { 'shop.cjm': '{}' } });
  const shell = createTestShell();
  const info = await host.app.info();
  const ref = host.control.files.refOf('shop.cjm');
  const editor = createTestEditor(buildDocument('Shop').build(), host, { file: { ...NO_FILE, ref } });
  if (!info.ok) throw new Error('The memory host always answers.');
  host.control.failNext(call, { kind: 'denied' });
  await action.run({ host, shell, info: info.value, editor });
  expect(shell.seen.toasts).toMatchObject([{ key: 'failure.denied', tone: 'bad' }]);
});
