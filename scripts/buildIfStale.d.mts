export function buildIfStale(options: { target: string; out?: string }): Promise<void>;
