class Sheet:
    def recompute(self): ...

def refresh(sheet):
    sheet.recompute()
