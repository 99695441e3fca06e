interface Props { data: string; 'data-id'?: string }
const A = (p: Props) => <p data-id={p['data-id']}>{p.data}</p>;
const e = <A data="x" data-id="data" />;
