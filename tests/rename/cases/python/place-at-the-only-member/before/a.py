class Sheet:
    def recalculate_all(self): ...

def refresh(sheet):
    sheet.recalculate_all()
