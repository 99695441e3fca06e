import java.util.function.Supplier;

class Use {
    int run() {
        Supplier<Object> s = Tools::self;
        Tools.In.m = Tools.n++;
        return Tools.self().n + Tools.In.m;
    }
}
