function make(a: string): any;
function make(a: number): any;
function make(a: any) { return <p>{a}</p>; }
const a = <div>{make(1)}{make('make')}</div>;
