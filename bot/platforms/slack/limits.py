"""How much Slack takes. Numbers of docs.slack.dev, read 2026-11; `ours` marks one that we chose below a limit.

Slack counts characters; it says nothing of bytes except for a whole view.
"""

# Messages: docs.slack.dev/reference/block-kit/blocks and /reference/methods/chat.postMessage
MESSAGE_BLOCKS = 50
TEXT_MOST = 40_000
"""Characters of a message's text; Slack cuts what is beyond."""
TEXT_ADVISED = 4_000
"""Slack advises at most this much text in one message."""
BLOCKS_SEEN_REFUSED = 13_172
"""Characters of all blocks of a message at which `msg_blocks_too_long` was seen (slackapi/bolt-js issue 2509);
written down nowhere."""
BLOCKS_TEXT = 10_000
"""Ours: characters of all blocks of one message."""
PIECE = 2_000
"""Ours: characters of one piece of a card; a longer element becomes several."""
LIST_ITEMS = 100
"""Ours: lines of one list."""
TABLE_PIECE = 3_000
"""Ours: the same for a table, so that most stand in one block."""

# Blocks: docs.slack.dev/reference/block-kit/blocks/NAME-block
BLOCK_ID = 255
HEADER = 150
SECTION = 3_000
SECTION_FIELDS = 10
SECTION_FIELD = 2_000
CONTEXT_ELEMENTS = 10
TEXT_OBJECT = 3_000
"""Characters of any text object (/reference/block-kit/composition-objects/text-object)."""
ALT_TEXT = 2_000
LABEL = 2_000
HINT = 2_000

# Tables: /reference/block-kit/blocks/table-block; one a message (/changelog/2025/08/14/block-kit-table-block)
TABLES = 1
TABLE_ROWS = 100
TABLE_COLUMNS = 20
TABLE_TEXT = 10_000
"""Characters of all cells of a message's tables."""

# Charts: /reference/block-kit/blocks/data-visualization-block
CHARTS = 2
CHART_TITLE = 50
CHART_SERIES = 6
CHART_NAME = 20
CHART_POINTS = 20
CHART_LABEL = 20
CHART_AXIS = 50

# Elements: /reference/block-kit/block-elements/NAME-element
ACTIONS = 25
ACTION_ID = 255
BUTTON_LABEL = 75
BUTTON_VALUE = 2_000
LINK = 3_000
"""Characters of an address, as for a button's; none is given for a link in a text."""
PLACEHOLDER = 150
CHECKBOXES = 10
RADIOS = 10
OPTIONS = 100
OPTION_GROUPS = 100
OPTION_LABEL = 75
"""Of an option's text and of its description (/reference/block-kit/composition-objects/option-object)."""
OPTION_VALUE = 150
BUTTONS_IN_A_ROW = 5
"""Ours: more wrap on a phone."""
RADIOS_SHOWN = 5
"""Ours: more choices become a list to pick from."""

# Views: /reference/views and /reference/methods/views.open
VIEW_BLOCKS = 100
VIEW_TITLE = 24
SUBMIT = 24
CLOSE = 24
CALLBACK_ID = 255
PRIVATE_METADATA = 3_000
VIEW_BYTES = 250_000
VIEW_TEXT = 40_000
"""Ours: characters of all blocks of a view that shows a card, well inside VIEW_BYTES in any script."""
WHERE = 500
"""Ours: characters the adapter may put beside a form's context."""
