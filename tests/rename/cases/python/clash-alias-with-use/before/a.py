import io as i

open("x")
i.StringIO()

