class Job { start() {} }
class Race { start() {} }
const job = new Job();
job.start();
new Race().start();
