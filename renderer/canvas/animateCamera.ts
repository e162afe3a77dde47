/** Jumps that a person asked for (fit, zoom buttons) glide, shortly, unless they prefer no motion. */
import type { Camera } from './camera';
import type { CameraStore } from './cameraStore';

const GLIDE_MS = 120;

interface Glide {
  readonly frame: number;
  readonly to: Camera;
  /** Where it has come to: whatever moves the camera elsewhere ends it. */
  readonly at: Camera;
}

const running = new WeakMap<CameraStore, Glide>();

/** Where the camera is, or is going: what is asked for in the middle of a glide counts from its end. */
export function goalOf(store: CameraStore): Camera {
  const glide = running.get(store);
  return glide && glide.at === store.get() ? glide.to : store.get();
}

export function animateCamera(store: CameraStore, to: Camera): void {
  cancelAnimationFrame(running.get(store)?.frame ?? 0);
  running.delete(store);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    store.moveTo(to);
    return;
  }
  const from = store.get();
  const start = performance.now();
  const step = (now: number): void => {
    if (running.get(store)?.at !== store.get()) return;
    const t = Math.min(1, Math.max(0, (now - start) / GLIDE_MS));
    const eased = 1 - (1 - t) ** 3;
    const mix = (a: number, b: number): number => a + (b - a) * eased;
    // Zoom feels even when its logarithm is.
    const zoom = t === 1 ? to.zoom : from.zoom * (to.zoom / from.zoom) ** eased;
    store.moveTo(t === 1 ? to : { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom });
    if (t < 1) next();
    else running.delete(store);
  };
  const next = (): void =>
    void running.set(store, { frame: requestAnimationFrame(step), to, at: store.get() });
  next();
}
