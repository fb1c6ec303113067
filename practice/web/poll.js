// Shows the eID's next state as soon as there is one; without scripts the buttons lead on just the same.
const shown = document.documentElement.dataset.state;
const ask = async () => {
  try {
    const answer = await fetch(`${location.pathname}/status`, { cache: 'no-store' });
    if (answer.ok && (await answer.json()).state !== shown) return location.reload();
  } catch {
    // The platform is away for a moment; ask again.
  }
  setTimeout(ask, 1000);
};
setTimeout(ask, 1000);
