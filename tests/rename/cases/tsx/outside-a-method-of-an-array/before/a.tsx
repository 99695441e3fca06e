const a = <ul>{[1].map((x) => <li>{x}</li>)}</ul>;
