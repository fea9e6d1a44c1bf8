"""The floor: an empty PySide6 window that says when it was painted, and quits."""

import json
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class EmptyWindow(QMainWindow):
    """Tells the end of its first paint the way the program does: by a timer of nothing."""

    def tell(self) -> None:
        """Print the stamp of the monotonic clock."""
        print(json.dumps({"empty": time.monotonic()}), flush=True)
        QApplication.quit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)


app = QApplication([])
window = EmptyWindow()
window.resize(1320, 860)
window.show()
app.exec()
