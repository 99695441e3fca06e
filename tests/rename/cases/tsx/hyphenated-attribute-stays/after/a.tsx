const info = 'x';
const a = <p data-id={info} aria-label="data" />;
