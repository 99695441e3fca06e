@interface With {
    Class<?>[] value();

    int level() default Rules.LOW;
}

class Rules {
    static final int LOW = 1;
}

@With(value = {Rules.class, String.class}, level = Rules.LOW + 1)
class Use {}
