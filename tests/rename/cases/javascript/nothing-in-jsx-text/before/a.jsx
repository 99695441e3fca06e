const label = 1;
export const page = <p>the label here</p>;
