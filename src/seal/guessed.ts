import { createHash } from 'node:crypto'

/**
 * The passphrases of twelve letters and more, five of them different, among the thirty thousand that were found most
 * often in what was stolen elsewhere (the list of Dan Wheeler's zxcvbn 4.4.2). Kept as the first ten digits of their
 * SHA-256, so that nobody has to read them.
 */
const GUESSED = new Set(
  `
  0025f75704 0054a7de9d 00a6b72d40 00cfe46d2b 015000f4b5 01f71c9a2b 024b4c2f27 02f51482f5 032cc11fe7 04959fa881
  04ccc67445 051925d03f 0534141524 0596049211 05bb432a4b 0625e5bfa1 0647f4b0bf 07f5316203 097cb6c325 09938f9128
  09fba7943e 0a67248b9a 0d6ffddb87 0da0b943f3 0de05e45b9 14864a6a23 14bbe3f726 150343431c 1668c11fb8 16e539e883
  17417ebfe0 174cb75121 185efd4ce8 18bf6edc84 194828bdf8 1a6842ffcb 1a6bd4d9d7 1b01e30a19 1b733e3089 1c312dd642
  1c699d06d9 1f454e8ce8 20e7c2e898 23ce07fe87 243d023cc2 2566a18cd1 27eecf97f3 2889f546af 2929e22f48 2943a567bc
  2b0a8c234b 2cb3809ee3 2d543bbc12 2d8a413227 30005f56cf 319bae28fe 31f61e77f2 33d73e2341 35b6d0aaaa 35f91566a6
  362799965c 36aa15a88e 37e72d5478 38b87b10d0 395f291073 3a5745a05f 3b4da2e28e 3ea456b4b3 3f5c0b5f9c 40f598cc76
  4346ff92f5 4379b1d20a 439087482d 45c86bffcb 46a281cd35 481ec310c2 4891f85648 4ac1f5aefd 4c73d6c77d 50bfee49c7
  50f48097e3 53a60c9436 58baa3c54a 58c6b1d326 59e20f6945 5bd7adb024 5d5a70a2d7 5e4ff8ebb5 5e610e6b4d 5e9286da82
  5f3b3b6149 5f50dd7274 5ffed2e1bd 606be4be7d 617034c22d 6265db0c8c 62d9b56b23 64a8136bed 65bc867f68 6678d43e74
  66f1fa832d 67d710a590 6ad665a03d 6ae217164a 6b84199f56 6c5f285a9e 6eedfb96d7 70e448ef30 715a97491c 716f9ff929
  7179b0b309 73476e3826 7398cf10f2 74305616b2 765ad9f4c7 772f0fe1b2 775b9c2000 780b10cfaa 789b99e92a 7c36c5b0fb
  7dcac91aac 7fd06f0e2a 8174a05d4e 81d06fe916 8206d22f04 82ba701bc8 837035490f 845ba5e412 84615b1a7b 84ebc1bac7
  8768ced25e 87d97d15e6 8907a499b5 89352621a2 89b00a2edf 8ae902dd09 8bf4dec545 8c5cae7c0d 8c6e96f7ab 8df9502653
  9015b3502a 9077d1af69 909cde4a27 925b13a7ef 9457299b29 953124f596 95b3af3099 95ce70d9ed 9c8f5a4a77 9edd7412fe
  a0364755a3 a2456ff061 a603974ae4 a627af4943 a68bf3b2fe a91f0cc24f a9a95a63a4 ab8b9e02b3 acf4548897 ae5deb865d
  af57f9a21b b01eb00080 b0256f0ef4 b108fdf8c7 b10e642780 b28c22cd04 b2c37ed19a b382822578 b4c4d8d1bf b51d7bea6d
  b6b9010255 b836be358f b9c950640e bc5b3fe32e bea7f08875 c2bc829f29 c6558d2c11 c68689b338 c6b3e5102f c7e402258e
  c82079ec84 c85f67ba80 c8ade45ed6 c8c38b9c87 c9034e49af cab18e5c0c cacfd52440 cb5e0fac75 cc57129a45 ce6428728f
  d1746e1ce9 d25b1b53fe d52475ba94 d84a9a6b2b d86c8651b7 d8aafc4b84 d8aecc652c db7ad95033 dbdcf01bf5 de6278ab9e
  e000f40fc4 e12b82d1d8 e168897bb4 e4005e2c15 e49a33216d e638180191 e714ccb23a e773bb5d90 e8f1ad2bde e9a2f4d0e1
  ecef7b1e64 eee9c6e190 eefa1c7e0c ef52ace090 f1fa5d6c26 f384c0e4f8 f3c88012ac f3eac56ea4 f587d4d586 f5c9316b20
  f5f1ce8f25 f644b3d077 f7bcd2d4e3 f815ae617c f941f557ee f952b74b60 fa6e5e5a18
`
    .trim()
    .split(/\s+/),
)

/** Whether a passphrase is among the commonest, however large or small its letters are. */
export const isGuessedFirst = (passphrase: string): boolean =>
  GUESSED.has(createHash('sha256').update(passphrase.toLowerCase()).digest('hex').slice(0, 10))

/** How many it is compared with. */
export const GUESSED_COUNT = GUESSED.size
