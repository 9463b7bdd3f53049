// What the shell does without the server: theme, width of the navigation, the drawer, menus that close, links that lead to a control.
const root = document.documentElement;
const year = 365 * 24 * 3600;
const narrow = window.matchMedia('(max-width: 899.98px)');

function remember(name, value) {
  const path = new URL(document.baseURI).pathname;
  document.cookie = `${name}=${value}; Path=${path}; Max-Age=${year}; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}`;
}

function closeDrawer() {
  root.removeAttribute('data-drawer');
}

function closeMenus(except) {
  document.querySelectorAll('details.menu[open]').forEach(menu => {
    if (menu !== except) {
      menu.open = false;
    }
  });
}

// A field may be shown as a part of another one's text, as a member of an object written as JSON: then that one is what leads to it.
function controlOf(id) {
  const whole = id.replace(/[.[][^.[]*$/, '');
  return document.getElementById(id) ?? (whole === id ? null : controlOf(whole));
}

function markTheme() {
  document.querySelectorAll('[data-theme-choice]').forEach(button =>
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === root.dataset.theme)));
}

document.addEventListener('click', event => {
  const target = event.target instanceof Element ? event.target : null;
  if (!target) {
    return;
  }

  const theme = target.closest('[data-theme-choice]');
  if (theme) {
    root.dataset.theme = theme.dataset.themeChoice;
    remember('theme', root.dataset.theme);
    markTheme();
  }

  if (target.closest('[data-nav-toggle]')) {
    if (narrow.matches) {
      root.toggleAttribute('data-drawer');
    } else {
      root.dataset.nav = root.dataset.nav === 'icons' ? 'full' : 'icons';
      remember('nav', root.dataset.nav);
    }
  } else if (target.closest('[data-drawer-close], .nav a')) {
    closeDrawer();
  }

  const focus = target.closest('[data-focus]');
  if (focus) {
    event.preventDefault();
    controlOf(focus.dataset.focus)?.focus();
  }

  closeMenus(target.closest('[data-menu-close]') ? null : target.closest('details.menu'));
});

document.addEventListener('toggle', event => {
  if (event.target instanceof Element && event.target.matches('details.menu[open]')) {
    markTheme();
  }
}, true);

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') {
    return;
  }

  const menu = document.activeElement?.closest('details.menu[open]');
  closeMenus();
  closeDrawer();
  menu?.querySelector('summary')?.focus();
});
