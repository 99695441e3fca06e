class Job { begin() { return this; } }
new Job().begin().begin();
