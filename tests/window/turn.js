// Sets the language and the zoom, waits until the page is drawn with them and in this size, and until no picture of the
// old one is left. The menu of the window takes part of its height.
const [width, height, language, zoom, done] = arguments;
const root = document.documentElement;
const act = (intent) => window.__TAURI_INTERNALS__.invoke('act', { intent: { room: 'settings', ...intent } });
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
const zoomed = () => (root.style.fontSize === '' ? 100 : parseFloat(root.style.fontSize));
const until = async (is) => {
  for (let frames = 0; frames < 600 && !is(); frames += 1) await frame();
  return is();
};
const turn = async () => {
  if (root.lang !== language) await act({ do: 'set_language', language });
  if (!(await until(() => root.lang === language))) return `the language is ${root.lang}`;
  if (zoomed() > zoom) await act({ do: 'zoom', zoom: 'reset' });
  while (zoomed() !== zoom) {
    const before = zoomed();
    if (before < zoom) await act({ do: 'zoom', zoom: 'in' });
    if (!(await until(() => zoomed() !== before))) return `the zoom is ${before}`;
  }
  const sized = () => innerWidth === width && innerHeight <= height && innerHeight > height - 60;
  if (!(await until(sized))) return `the size is ${innerWidth} × ${innerHeight}`;
  await frame();
  await frame();
  return 'done';
};
void turn().then(done, (why) => done(String(why)));
