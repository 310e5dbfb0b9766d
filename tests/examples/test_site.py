"""The example site in headless Chromium: in both languages, on a phone and on a desktop."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

# Pages in English, and the same in Dutch.
_PAGES = {
    "en/index.html": "nl/index.html",
    "en/organisations.html": "nl/organisaties.html",
    "en/activities.html": "nl/activiteiten.html",
    "en/publications.html": "nl/publicaties.html",
    "en/glossary.html": "nl/begrippenlijst.html",
    "en/contact.html": "nl/contact.html",
}
_ALL = [*_PAGES, *_PAGES.values(), "index.html"]
_SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
_TAGS = "wcag2a wcag2aa wcag2aaa wcag21a wcag21aa wcag22aa best-practice".split()
# Ids of the concepts that can be seen, in their order.
_SHOWN = """
    const concepts = [...document.querySelectorAll('.concept')];
    return concepts.filter((concept) => concept.checkVisibility()).map((concept) => concept.id);
"""
_BOX = "return arguments[0].getBoundingClientRect().toJSON()"
_SETTLED = 10.0  # seconds, at most


class Page:
    """A page of the site in the browser."""

    def __init__(self, browser: "Chrome", address: str) -> None:
        self.browser = browser
        self.address = address

    def open(self, path: str, size: str = "desktop", *, dark: bool = False) -> None:
        self.resize(*_SIZES[size])
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.command("Emulation.setEmulatedMedia", features=[scheme])
        self.browser.get(f"{self.address}/{path}")

    def resize(self, width: int, height: int) -> None:
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.command("Emulation.setDeviceMetricsOverride", **metrics)

    def command(self, name: str, **parameters: object) -> None:
        self.browser.execute_cdp_cmd(name, parameters)

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 -- as JavaScript has it
        return self.browser.execute_script(script, *arguments)

    def log(self) -> list[str]:
        """Return what the console has to say, errors and warnings alike."""
        browser: Any = self.browser  # a method without types in some versions
        return [entry["message"] for entry in browser.get_log("browser")]

    def find(self, selector: str) -> "WebElement":
        return self.browser.find_element("css selector", selector)

    def all(self, selector: str) -> "list[WebElement]":
        return self.browser.find_elements("css selector", selector)

    def press(self, key: str) -> None:
        from selenium.webdriver import ActionChains

        ActionChains(self.browser).send_keys(key).perform()

    def point_at(self, element: "WebElement") -> None:
        from selenium.webdriver import ActionChains

        ActionChains(self.browser).move_to_element(element).perform()

    def until(self, condition: Callable[[], object]) -> None:
        from selenium.webdriver.support.wait import WebDriverWait

        WebDriverWait(self.browser, _SETTLED, 0.05).until(lambda _: condition())

    def violations(self, axe: Path) -> list[str]:
        """Return what axe-core finds, each with the elements that it is about."""
        self.run(axe.read_text(encoding="utf-8"))
        script = """
            const done = arguments[arguments.length - 1];
            const options = {runOnly: arguments[0], resultTypes: ["violations"]};
            axe.run(document, options).then((results) => done(JSON.stringify(results)));
        """
        results = json.loads(self.browser.execute_async_script(script, _TAGS))
        return [
            f"{rule['id']}: {node['target']} {node.get('failureSummary', '')}"
            for rule in results["violations"]
            for node in rule["nodes"]
        ]


@pytest.fixture
def page(browser: "Chrome", address: str) -> Iterator[Page]:
    browser.set_script_timeout(60)
    opened = Page(browser, address)
    yield opened
    opened.command("Emulation.setScriptExecutionDisabled", value=False)
    opened.command("Emulation.setTouchEmulationEnabled", enabled=False)
    opened.command("Emulation.setEmulatedMedia", media="", features=[])
    opened.command("Input.dispatchMouseEvent", type="mouseMoved", x=0, y=0)


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("path", _ALL)
def test_page_is_accessible_and_fits(
    page: Page, installed: Callable[[str], Path], path: str, size: str
) -> None:
    axe = installed("axe-core/axe.min.js")
    page.open(path, size)
    assert page.violations(axe) == []
    overflow = "const e = document.documentElement; return e.scrollWidth - e.clientWidth"
    assert page.run(overflow) <= 0
    page.resize(320, 640)
    assert page.run(overflow) <= 0
    assert page.log() == []
    loaded = page.run("return performance.getEntriesByType('resource').map((each) => each.name)")
    assert [each for each in loaded if not each.startswith(page.address)] == []


@pytest.mark.parametrize("path", ["en/organisations.html", "nl/contact.html"])
def test_dark_page_with_an_open_tooltip_is_accessible(
    page: Page, installed: Callable[[str], Path], path: str
) -> None:
    axe = installed("axe-core/axe.min.js")
    page.open(path, dark=True)
    term = page.find(".insaterms-term")
    page.run("arguments[0].focus()", term)
    assert page.find(".insaterms-tooltip").is_displayed()
    assert page.violations(axe) == []


@pytest.mark.parametrize(("english", "dutch"), _PAGES.items())
def test_switch_leads_to_the_same_page(page: Page, english: str, dutch: str) -> None:
    for path, other, language in ((english, dutch, "nl"), (dutch, english, "en")):
        page.open(path)
        assert page.find("html").get_dom_attribute("lang") == path[:2]
        alternates = {
            link.get_dom_attribute("hreflang"): link.get_dom_attribute("href")
            for link in page.all("link[rel=alternate]")
        }
        assert set(alternates) == {"en", "nl", "x-default"}
        assert str(alternates[language]).endswith(other)
        assert str(alternates[path[:2]]).endswith(path)
        switch = page.find(f".languages a[hreflang={language}]")
        assert switch.get_dom_attribute("lang") == language
        switch.click()
        page.until(lambda: page.browser.current_url == f"{page.address}/{other}")  # noqa: B023
        assert page.find("html").get_dom_attribute("lang") == language


@pytest.mark.parametrize("path", ["en/index.html", "nl/index.html"])
def test_keyboard_begins_with_the_skip_link(page: Page, path: str) -> None:
    page.open(path)
    page.press("\ue004")  # Tab
    skip = page.browser.switch_to.active_element
    assert skip.get_dom_attribute("class") == "skip"
    page.until(lambda: skip.location["y"] >= 0)
    page.press("\ue007")  # Enter
    assert page.browser.switch_to.active_element.get_dom_attribute("id") == "main"
    page.press("\ue004")
    first = page.browser.switch_to.active_element
    assert page.run("return document.querySelector('main').contains(arguments[0])", first)


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("path", ["en/index.html", "nl/contact.html"])
def test_tooltip_shows_on_focus_and_goes_with_escape(page: Page, path: str, size: str) -> None:
    page.open(path, size)
    term, tooltip = _term(page)
    assert not tooltip.is_displayed()
    page.run("arguments[0].focus()", term)
    assert tooltip.is_displayed()
    assert term.get_dom_attribute("aria-describedby") == tooltip.get_dom_attribute("id")
    assert tooltip.rect["x"] >= 0
    assert tooltip.rect["x"] + tooltip.rect["width"] <= _SIZES[size][0]
    page.press("\ue00c")  # Escape
    assert not tooltip.is_displayed()
    assert page.browser.switch_to.active_element == term
    page.run("arguments[0].blur(); arguments[0].focus()", term)
    assert tooltip.is_displayed()


def test_tooltip_shows_on_hover_and_can_be_hovered(page: Page) -> None:
    page.open("en/index.html")
    term, tooltip = _term(page)
    page.point_at(term)
    assert tooltip.is_displayed()
    # On the way there the pointer leaves neither of them.
    box, way = page.run(_BOX, term), page.run(_BOX, tooltip)["top"]
    for y in range(int(box["bottom"]) - 8, int(way) + 3):
        page.command("Input.dispatchMouseEvent", type="mouseMoved", x=box["left"] + 5, y=y)
        assert tooltip.is_displayed()
    page.press("\ue00c")
    assert not tooltip.is_displayed()
    page.point_at(page.find("h1"))
    page.point_at(term)
    assert tooltip.is_displayed()
    page.point_at(page.find("h1"))
    assert not tooltip.is_displayed()


def test_tooltip_shows_where_it_is_touched(page: Page) -> None:
    page.command("Emulation.setTouchEmulationEnabled", enabled=True)
    page.open("nl/index.html", "phone")
    term, tooltip = _term(page)
    _touch(page, term)
    page.until(tooltip.is_displayed)
    _touch(page, page.find("h2"))
    page.until(lambda: not tooltip.is_displayed())


@pytest.mark.parametrize(
    ("path", "query", "concept", "said"),
    [
        ("en/glossary.html", "thuiszitter", "thuiszitter", "concepts found"),
        ("en/glossary.html", "young person not attending school", "thuiszitter", "concepts found"),
        ("nl/begrippenlijst.html", "Thuiszitters", "thuiszitter", "begrippen gevonden"),
        ("nl/begrippenlijst.html", "young people not attending", "thuiszitter", "begrippen"),
        ("nl/begrippenlijst.html", "verzuimcoordinator", "verzuimcoordinator", "1 begrip gevonden"),
        ("nl/begrippenlijst.html", "VERZUIMCOÖRDINATOR", "verzuimcoordinator", "1 begrip gevonden"),
        ("nl/begrippenlijst.html", "school weigering", "schoolweigering", "begrippen gevonden"),
    ],
)
def test_search_finds_and_says_how_many(
    page: Page, path: str, query: str, concept: str, said: str
) -> None:
    page.open(path, "phone")
    everything = len(page.all(".concept"))
    page.find("#query").send_keys(query)
    result = page.find("#result")
    assert result.get_dom_attribute("role") == "status"
    page.until(lambda: said in result.text)
    shown = page.run(_SHOWN)
    assert shown[0] == concept
    assert len(shown) < everything // 4
    assert result.text.startswith(f"{len(shown)} ")


def test_search_takes_words_in_any_order(page: Page) -> None:
    page.open("en/glossary.html?q=refusal+school")
    page.until(lambda: page.find("#result").text)
    assert "schoolweigering" in page.run(_SHOWN)


def test_search_says_that_it_finds_nothing_and_forgets(page: Page) -> None:
    page.open("en/glossary.html")
    everything = page.run(_SHOWN)
    assert len(everything) > 400
    field, result = page.find("#query"), page.find("#result")
    field.send_keys("<b>blockchain $& {number}")
    page.until(lambda: result.text)
    assert "<b>blockchain $& {number}" in result.text
    assert page.run(_SHOWN) == []
    page.run("arguments[0].select()", field)
    page.press("\ue003")  # Backspace
    page.until(lambda: not result.text)
    assert page.run(_SHOWN) == everything


def test_search_begins_with_the_address(page: Page) -> None:
    page.open("nl/begrippenlijst.html?q=spijbelde")
    page.until(lambda: page.find("#result").text)
    assert page.find("#spijbelen").is_displayed()
    assert not page.find("#thuiszitter").is_displayed()


def test_glossary_without_scripts_is_a_list(page: Page) -> None:
    page.command("Emulation.setScriptExecutionDisabled", value=True)
    page.open("en/glossary.html")
    assert not page.find(".search").is_displayed()
    assert page.find("#thuiszitter").is_displayed()
    assert page.find(".letters").is_displayed()


def test_calm_and_printed_pages(page: Page) -> None:
    page.open("en/index.html")
    behaviour = "return getComputedStyle(document.documentElement).scrollBehavior"
    calm = {"name": "prefers-reduced-motion", "value": "reduce"}
    page.command("Emulation.setEmulatedMedia", features=[calm])
    assert page.run(behaviour) == "auto"
    page.command("Emulation.setEmulatedMedia", media="print")
    assert not page.find(".pages").is_displayed()
    assert page.find("h1").is_displayed()


def _term(page: Page) -> "tuple[WebElement, WebElement]":
    """Return the second term of a page and its tooltip, in the middle of the window."""
    term = page.all("main .insaterms-term")[1]
    page.run("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", term)
    return term, term.find_element("css selector", ".insaterms-tooltip")


def _touch(page: Page, element: "WebElement") -> None:
    script = """
        const box = arguments[0].getClientRects()[0];
        return {x: box.x + box.width / 2, y: box.y + box.height / 2};
    """
    point = page.run(script, element)
    page.command("Input.dispatchTouchEvent", type="touchStart", touchPoints=[point])
    page.command("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
