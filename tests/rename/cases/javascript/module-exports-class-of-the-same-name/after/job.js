class Task {}
module.exports = Task;
