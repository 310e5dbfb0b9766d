from insaterms.memory.sqlite_store.opening import SqliteStore
from insaterms.units import Unit, UnitFilter


def test_units_come_with_the_generation_at_which_they_are_so(store: SqliteStore) -> None:
    store.add(Unit(f"Save {number}", str(number), "en", "nl") for number in range(150))
    assert store.get_current([3, 1, 99, 2]) == (store.generation(), store.get([3, 1, 99, 2]))
    every = list(range(150, 0, -1))
    assert store.get_current(every) == (store.generation(), store.get(every))
    store.delete(UnitFilter(ids=(1,)))
    assert store.get_current([1, 2]) == (store.generation(), store.get([2]))


def test_the_generation_is_told_where_no_unit_is_there(store: SqliteStore) -> None:
    assert store.get_current([]) == (store.generation(), [])
    store.add([Unit("Save", "Opslaan", "en", "nl")])
    assert store.get_current([7, 0, -1, 1 << 70]) == (store.generation(), [])
