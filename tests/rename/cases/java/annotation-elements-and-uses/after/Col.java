import java.lang.annotation.*;

@Retention(RetentionPolicy.RUNTIME)
@interface Col {
    String name() default "";
    int size() default 1;
    Sub[] subs() default {};
    @interface Sub { int length() default 2; }
}
class Entity {
    @Col(name = "a", size = Entity.LENGTH) int a;
    @Col(size = 3, subs = {@Col.Sub(length = 4), @Col.Sub}) String b;
    static final int LENGTH = 3;
    int f() throws Exception {
        Col c = Entity.class.getDeclaredField("a").getAnnotation(Col.class);
        return c.size() + c.subs()[0].length();
    }
}

