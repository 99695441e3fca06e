class Job {}
module.exports = Job;
