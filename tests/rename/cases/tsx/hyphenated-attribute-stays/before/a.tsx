const data = 'x';
const a = <p data-id={data} aria-label="data" />;
