/** Deaths at each kill point: once in the usual run, more when `OMBUD_KILLS` asks for it. */
export const killsPerPoint = Math.max(1, Number(process.env['OMBUD_KILLS'] ?? '1'));
