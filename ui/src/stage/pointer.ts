// Hides the pointer on the wall when it has rested for two seconds; what comes back ends that.

const RESTS_AFTER = 2000;

export function hideRestingPointer(page: HTMLElement = document.documentElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => page.classList.add('resting');
  const move = () => {
    page.classList.remove('resting');
    clearTimeout(timer);
    timer = setTimeout(rest, RESTS_AFTER);
  };
  window.addEventListener('pointermove', move, { passive: true });
  move();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('pointermove', move);
    page.classList.remove('resting');
  };
}
