/** The page begins here. */
import { translatorFor, toCatalogueLanguage } from '../shared/i18n/translator';
import { boot } from './app/boot';
import { chooseHost } from './host/chooseHost';
import './styles/main.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
boot(chooseHost(), root).catch((error: unknown) => {
  // Nothing is up yet that could show this better.
  const t = translatorFor(toCatalogueLanguage(navigator.language));
  root.textContent = t('app.boot.failed');
  throw error;
});
