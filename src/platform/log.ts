/** One line of JSON an event, on standard error: standard output belongs to results. */
export type Log = (level: 'info' | 'warn' | 'error', message: string, details?: Record<string, unknown>) => void;

export const log: Log = (level, message, details = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...details })}\n`);
};

/** A fault as it may be logged: message and stack, never request bodies. */
export const faultDetails = (fault: unknown): Record<string, unknown> =>
  fault instanceof Error
    ? { fault: fault.message, stack: fault.stack, ...(fault.cause ? { cause: String(fault.cause) } : {}) }
    : { fault: String(fault) };
