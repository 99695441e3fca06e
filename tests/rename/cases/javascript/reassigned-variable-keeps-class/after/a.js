class Job { begin() {} }
class Race { start() {} }
let job;
job = new Job();
job.begin();
