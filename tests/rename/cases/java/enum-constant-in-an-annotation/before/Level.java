enum Level {
    URGENT, LOW
}

@interface Task {
    Level value() default Level.URGENT;
}

@Task(Level.URGENT)
class Job {}
