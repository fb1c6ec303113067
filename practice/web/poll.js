// Keeps the sign-in page up to date: the moving code, and the next state as soon as there is one. Without scripts the
// buttons lead on just the same.
const shown = document.documentElement.dataset.state;
const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
const turnEvery = isStill ? 8000 : 1000;
let turnedAt = performance.now();

const show = ({ text, left, path }) => {
  document.getElementById('code-picture')?.setAttribute('d', path);
  const link = document.getElementById('code-link');
  if (link !== null) {
    const phone = new URL(link.href);
    phone.searchParams.set('code', text);
    link.href = phone.href;
  }
  for (const [id, words] of [
    ['code-text', text],
    ['code-left', left],
  ]) {
    const place = document.getElementById(id);
    if (place !== null) place.textContent = words;
  }
};

const ask = async () => {
  try {
    const answer = await fetch(`${location.pathname}/status`, { cache: 'no-store' });
    const { state, code } = answer.ok ? await answer.json() : {};
    if (state !== undefined && state !== shown) return location.reload();
    const isDue = performance.now() - turnedAt >= turnEvery - 100;
    if (code !== undefined && isDue) {
      turnedAt = performance.now();
      show(code);
    }
  } catch {
    // The platform is away for a moment; ask again.
  }
  setTimeout(ask, 1000);
};

// Long enough to see that it went well; the button is there for whoever does not want to wait.
if (shown === 'complete')
  setTimeout(() => document.querySelector('form[action*="/finish"]')?.requestSubmit(), 1500);
else setTimeout(ask, 1000);
