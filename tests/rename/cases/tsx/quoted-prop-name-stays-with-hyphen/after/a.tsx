interface Props { info: string; 'data-id'?: string }
const A = (p: Props) => <p data-id={p['data-id']}>{p.info}</p>;
const e = <A info="x" data-id="data" />;
