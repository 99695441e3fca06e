const label = 1;
const a = <p>the label here</p>;
