import java.util.function.Supplier;

class Use {
    int run() {
        Supplier<Object> s = Utils::self;
        Utils.In.m = Utils.n++;
        return Utils.self().n + Utils.In.m;
    }
}
