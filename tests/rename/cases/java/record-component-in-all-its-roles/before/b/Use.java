package b;

import a.Size;
import java.util.List;

class Use {
    int f(List<Size> all) {
        return all.stream().mapToInt(Size::width).sum() + all.get(0).width() + new Size(1, 2).width();
    }
}

