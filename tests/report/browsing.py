"""What both tests of pages in a browser do and look at."""

from __future__ import annotations

from typing import Any


def find(browser: Any, selector: str) -> Any:
    """The first element that fits."""
    return browser.find_element("css selector", selector)


def press(browser: Any, *keys: str) -> None:
    """Keys, one after the other, wherever the focus is."""
    from selenium.webdriver.common.action_chains import ActionChains

    ActionChains(browser).send_keys(*keys).perform()


def shown(browser: Any, selector: str) -> list[str]:
    """The ids of the elements that take up room on the page."""
    script = "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).map(e => e.id)"
    return list(browser.execute_script(script, selector))


def focused(browser: Any) -> str:
    """The id of the element that keys go to."""
    return str(browser.execute_script("return document.activeElement.id"))
