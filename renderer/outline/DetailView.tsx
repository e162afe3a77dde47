/** One thing a card says besides its text: an icon and a short word to see, a whole phrase to hear. */
import { ICON_SIZE, toIconPath } from '../../shared/theme/icons';
import type { Detail } from './detail';

/** As few elements as will do: a large map shows thousands of them. */
export function DetailView({ detail }: { readonly detail: Detail }) {
  const { short, said, icon, tone, href } = detail;
  const whole = short === said;
  return (
    <span className="outline-detail" data-tone={tone} data-href={href} title={whole ? undefined : said}>
      {icon !== undefined && (
        <svg className="outline-icon" viewBox={`0 0 ${ICON_SIZE} ${ICON_SIZE}`} aria-hidden="true">
          <path d={toIconPath(icon)} />
        </svg>
      )}
      {whole ? (
        short
      ) : (
        <>
          <span aria-hidden="true">{short}</span>
          <span className="visually-hidden">{said}</span>
        </>
      )}
    </span>
  );
}
