/** Times as people say them: today and yesterday by name, the year only when it is another one. */
import { useMessages } from './useMessages';
import { useLanguage } from './useLanguage';

const DAY_MS = 86_400_000;

export function useTimeText(now: () => number = Date.now): (timestamp: string) => string {
  const t = useMessages();
  const language = useLanguage();
  const locale = language === 'zh-Hant' ? 'zh-TW' : 'en';
  return (timestamp) => {
    const at = new Date(timestamp);
    if (Number.isNaN(at.getTime())) return timestamp;
    const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const days = Math.round((startOfDay(now()) - startOfDay(at.getTime())) / DAY_MS);
    if (days === 0) return t('start.today', { time });
    if (days === 1) return t('start.yesterday', { time });
    const sameYear = at.getFullYear() === new Date(now()).getFullYear();
    const day = at.toLocaleDateString(locale, {
      month: 'long',
      day: 'numeric',
      ...(sameYear ? {} : { year: 'numeric' }),
    });
    return `${day} ${time}`;
  };
}

function startOfDay(time: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}
