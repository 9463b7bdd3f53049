// A press that began on a button or a link ends on it, also where the page moved it away meanwhile: leaving a field can show a problem, and that must not cost a click.
const steady = 4;
let pressed = null;

document.addEventListener('pointerdown', event => {
  const control = event.isPrimary && event.button === 0 && event.target instanceof Element ? event.target.closest('button, a[href]') : null;
  pressed = control && { control, x: event.clientX, y: event.clientY };
}, true);

document.addEventListener('pointerup', event => {
  const press = pressed;
  pressed = null;
  if (press?.control.isConnected && !press.control.contains(event.target)
      && Math.abs(event.clientX - press.x) <= steady && Math.abs(event.clientY - press.y) <= steady) {
    press.control.click();
  }
}, true);

document.addEventListener('pointercancel', () => { pressed = null; }, true);
