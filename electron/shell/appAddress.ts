/** Where the page lives. A scheme of its own: nothing on the network or on the disk has the same origin. */

export const APP_SCHEME = 'app';
export const APP_HOST = 'studio';
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;
