// Every button names its call; the page then shows the platform's new state.
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-path]');
  if (button === null) return;
  button.disabled = true;
  const answer = await fetch(button.dataset.path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: button.dataset.body,
  });
  if (!answer.ok) {
    const { error, said } = await answer.json();
    alert(said?.[document.documentElement.lang] ?? error);
  }
  location.reload();
});
