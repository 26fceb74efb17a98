/** A duration as people read it: `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${String(whole)} s`;
  if (whole < 3600) return `${String(Math.floor(whole / 60))} min ${pad(whole % 60)} s`;
  const minutes = Math.round(seconds / 60);
  return `${String(Math.floor(minutes / 60))} h ${pad(minutes % 60)} min`;
}

/** A moment as `12:03:41Z`, the same on every machine. */
export function formatTime(at: number): string {
  return `${new Date(at).toISOString().slice(11, 19)}Z`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
