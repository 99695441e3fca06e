class Job { begin() {} }
class Race { start() {} }
const job = new Job();
job.begin();
new Race().start();
