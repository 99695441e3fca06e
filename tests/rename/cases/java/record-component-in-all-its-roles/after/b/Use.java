package b;

import a.Size;
import java.util.List;

class Use {
    int f(List<Size> all) {
        return all.stream().mapToInt(Size::wide).sum() + all.get(0).wide() + new Size(1, 2).wide();
    }
}

