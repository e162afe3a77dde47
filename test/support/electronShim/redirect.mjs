/** Loaded before the real main: makes `electron` mean the shim, whose path is in CJM_SHIM. */
import { register } from 'node:module';

const hooks = `
  export async function resolve(specifier, context, next) {
    if (specifier === 'electron') return { url: ${JSON.stringify(process.env.CJM_SHIM)}, shortCircuit: true };
    return next(specifier, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
