class Job { start() {} }
module.exports = Job;
