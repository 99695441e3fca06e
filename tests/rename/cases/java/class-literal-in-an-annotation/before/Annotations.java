@interface With {
    Class<?>[] value();

    int level() default Checks.LOW;
}

class Checks {
    static final int LOW = 1;
}

@With(value = {Checks.class, String.class}, level = Checks.LOW + 1)
class Use {}
