class Job { start() {} }
class Race { start() {} }
export const run = (x) => <p>{x.start()}</p>;
