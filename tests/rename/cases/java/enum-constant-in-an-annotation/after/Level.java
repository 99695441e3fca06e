enum Level {
    HIGH, LOW
}

@interface Task {
    Level value() default Level.HIGH;
}

@Task(Level.HIGH)
class Job {}
