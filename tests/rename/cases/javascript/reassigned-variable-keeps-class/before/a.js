class Job { start() {} }
class Race { start() {} }
let job;
job = new Job();
job.start();
