class Job { start() { return this; } }
new Job().start().start();
